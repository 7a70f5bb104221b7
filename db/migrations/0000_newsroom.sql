CREATE TABLE `issues` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`date` text NOT NULL,
	`edition` text DEFAULT '' NOT NULL,
	`number` integer NOT NULL,
	`running_number` integer NOT NULL,
	`volume` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`release_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`signed_off_at` integer,
	`signed_off_by` text,
	`manifest` text,
	`content_hash` text,
	`published_at` integer,
	`withdrawn_at` integer,
	`withdrawn_notice` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_off_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_known" CHECK("state" in ('planning', 'editing', 'proofing', 'signed-off', 'published', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `issues_date` ON `issues` (`publication_id`,`date`,`edition`);--> statement-breakpoint
CREATE INDEX `issues_due` ON `issues` (`state`,`release_at`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`banner` text DEFAULT '' NOT NULL,
	`section_id` text,
	`editor_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_number` ON `pages` (`issue_id`,`number`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`page_id` text NOT NULL,
	`story_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`kicker` text,
	`headline` text,
	`deck` text,
	`placed_by` text NOT NULL,
	`placed_at` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`placed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_known" CHECK("role" in ('lead', 'second-lead', 'ear', 'normal'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placements_story` ON `placements` (`issue_id`,`story_id`);--> statement-breakpoint
CREATE INDEX `placements_page` ON `placements` (`page_id`,`position`);--> statement-breakpoint
CREATE INDEX `placements_by_story` ON `placements` (`story_id`);--> statement-breakpoint
CREATE TABLE `proofs` (
	`id` text PRIMARY KEY NOT NULL,
	`page_id` text NOT NULL,
	`round` integer NOT NULL,
	`content_hash` text NOT NULL,
	`reader_id` text NOT NULL,
	`corrections` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proofs_page` ON `proofs` (`page_id`,`round`);--> statement-breakpoint
CREATE TABLE `alarms` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`params` text NOT NULL,
	`issue_id` text,
	`at` integer NOT NULL,
	`seen_at` integer,
	`seen_by` text
);
--> statement-breakpoint
CREATE TABLE `history` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`verb` text NOT NULL,
	`object_type` text NOT NULL,
	`object_id` text NOT NULL,
	`story_id` text,
	`issue_id` text,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `history_object` ON `history` (`object_type`,`object_id`,`seq`);--> statement-breakpoint
CREATE INDEX `history_story` ON `history` (`story_id`,`seq`);--> statement-breakpoint
CREATE INDEX `history_issue` ON `history` (`issue_id`,`seq`);--> statement-breakpoint
CREATE INDEX `history_actor` ON `history` (`actor_id`,`seq`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`due_at` integer NOT NULL,
	`claimed_at` integer,
	`done_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	CONSTRAINT "kind_known" CHECK("kind" in ('release-issue'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_subject` ON `jobs` (`kind`,`subject`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`done_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `appointments` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`section_id` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "role_known" CHECK("role" in ('reporter', 'contributor', 'photographer', 'section-editor', 'department-head', 'duty-chief', 'layout-editor', 'proofreader', 'administrator'))
);
--> statement-breakpoint
CREATE INDEX `appointments_user` ON `appointments` (`user_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`publication_id` text NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`appointments` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`file_name` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`licence` text DEFAULT '' NOT NULL,
	`widths` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_hash` ON `pictures` (`publication_id`,`content_hash`);--> statement-breakpoint
CREATE INDEX `pictures_created` ON `pictures` (`publication_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`authenticated_at` integer NOT NULL,
	`revoked_at` integer,
	`device` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_secret` ON `sessions` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failures_subject` ON `sign_in_failures` (`subject`,`at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`pinyin` text NOT NULL,
	`password_hash` text NOT NULL,
	`locale` text DEFAULT 'zh-CN' NOT NULL,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_login` ON `users` (`login`);--> statement-breakpoint
CREATE INDEX `users_pinyin` ON `users` (`publication_id`,`pinyin`);--> statement-breakpoint
CREATE TABLE `public_credits` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` text NOT NULL,
	`publication_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`first_published_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `public_stories`(`story_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `public_credits_name` ON `public_credits` (`publication_id`,`name`,`first_published_at`);--> statement-breakpoint
CREATE INDEX `public_credits_story` ON `public_credits` (`story_id`);--> statement-breakpoint
CREATE TABLE `public_issues` (
	`issue_id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`date` text NOT NULL,
	`edition` text DEFAULT '' NOT NULL,
	`number` integer NOT NULL,
	`running_number` integer NOT NULL,
	`volume` text DEFAULT '' NOT NULL,
	`pages` text NOT NULL,
	`status` text NOT NULL,
	`notice` text DEFAULT '' NOT NULL,
	`published_at` integer NOT NULL,
	`content_hash` text NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "status_known" CHECK("status" in ('public', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_issues_date` ON `public_issues` (`publication_id`,`date`,`edition`);--> statement-breakpoint
CREATE TABLE `public_pictures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`picture_id` text NOT NULL,
	`story_id` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `public_stories`(`story_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `public_pictures_picture` ON `public_pictures` (`picture_id`);--> statement-breakpoint
CREATE INDEX `public_pictures_story` ON `public_pictures` (`story_id`);--> statement-breakpoint
CREATE TABLE `public_stories` (
	`story_id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`version_id` text NOT NULL,
	`section_id` text NOT NULL,
	`slug` text NOT NULL,
	`content` text NOT NULL,
	`headline` text NOT NULL,
	`kind` text NOT NULL,
	`series_name` text DEFAULT '' NOT NULL,
	`series_ordinal` integer,
	`word_count` integer NOT NULL,
	`picture_id` text,
	`summary` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`notice` text DEFAULT '' NOT NULL,
	`notice_at` integer,
	`first_published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`issue_id` text,
	`issue_date` text,
	`page_number` integer,
	`page_name` text,
	`position` integer,
	`role` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `story_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "status_known" CHECK("status" in ('public', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_stories_slug` ON `public_stories` (`publication_id`,`slug`);--> statement-breakpoint
CREATE INDEX `public_stories_first` ON `public_stories` (`publication_id`,`status`,`first_published_at`);--> statement-breakpoint
CREATE INDEX `public_stories_section` ON `public_stories` (`section_id`,`status`,`first_published_at`);--> statement-breakpoint
CREATE INDEX `public_stories_issue` ON `public_stories` (`issue_id`,`page_number`,`position`);--> statement-breakpoint
CREATE INDEX `public_stories_series` ON `public_stories` (`publication_id`,`series_name`,`series_ordinal`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`scope` text NOT NULL,
	`story_id` text NOT NULL,
	CONSTRAINT "scope_known" CHECK("scope" in ('public', 'desk'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_story` ON `search_documents` (`scope`,`story_id`);--> statement-breakpoint
CREATE TABLE `moved_addresses` (
	`path` text PRIMARY KEY NOT NULL,
	`target` text NOT NULL,
	`moved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text DEFAULT '' NOT NULL,
	`motto` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`release_time` text NOT NULL,
	`cn` text DEFAULT '' NOT NULL,
	`issn` text DEFAULT '' NOT NULL,
	`governed_by` text DEFAULT '' NOT NULL,
	`sponsored_by` text DEFAULT '' NOT NULL,
	`published_by` text DEFAULT '' NOT NULL,
	`price` text DEFAULT '' NOT NULL,
	`printer` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`first_running_number` integer DEFAULT 1 NOT NULL,
	`process` text NOT NULL,
	`week_plan` text NOT NULL,
	`site_revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "kind_known" CHECK("kind" in ('newspaper', 'magazine'))
);
--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text DEFAULT '' NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug` ON `sections` (`publication_id`,`slug`);--> statement-breakpoint
CREATE INDEX `sections_position` ON `sections` (`publication_id`,`position`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`version_id` text NOT NULL,
	`stage` integer NOT NULL,
	`decision` text NOT NULL,
	`opinion` text NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `story_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "decision_known" CHECK("decision" in ('pass', 'return', 'hold', 'spike', 'sign', 'refer'))
);
--> statement-breakpoint
CREATE INDEX `decisions_story` ON `decisions` (`story_id`,`at`);--> statement-breakpoint
CREATE INDEX `decisions_user` ON `decisions` (`user_id`,`at`);--> statement-breakpoint
CREATE TABLE `saves` (
	`key` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`user_id` text NOT NULL,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saves_at` ON `saves` (`at`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`section_id` text NOT NULL,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`stage` integer DEFAULT 0 NOT NULL,
	`passes` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`is_public` integer DEFAULT false NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`kicker` text DEFAULT '' NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`deck` text DEFAULT '' NOT NULL,
	`series_name` text DEFAULT '' NOT NULL,
	`series_ordinal` integer,
	`column` text DEFAULT '' NOT NULL,
	`credits` text NOT NULL,
	`dateline` text DEFAULT '' NOT NULL,
	`salutation` text DEFAULT '' NOT NULL,
	`signature` text DEFAULT '' NOT NULL,
	`sign_date` text DEFAULT '' NOT NULL,
	`keywords` text NOT NULL,
	`body` text NOT NULL,
	`word_count` integer DEFAULT 0 NOT NULL,
	`commissioned_length` integer,
	`embargo_until` integer,
	`note_to_desk` text DEFAULT '' NOT NULL,
	`open_checks` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text DEFAULT '' NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_known" CHECK("state" in ('draft', 'review', 'approved', 'published', 'held', 'spiked', 'withdrawn')),
	CONSTRAINT "kind_known" CHECK("kind" in ('news', 'report', 'commentary', 'photo', 'letter', 'notice', 'verse'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_slug` ON `stories` (`publication_id`,`slug`);--> statement-breakpoint
CREATE INDEX `stories_updated` ON `stories` (`publication_id`,`updated_at`,`id`,`section_id`,`state`,`stage`,`kind`,`author_id`);--> statement-breakpoint
CREATE INDEX `stories_section` ON `stories` (`publication_id`,`section_id`,`updated_at`,`id`,`state`,`stage`,`kind`,`author_id`);--> statement-breakpoint
CREATE INDEX `stories_state` ON `stories` (`publication_id`,`state`,`stage`,`updated_at`,`id`,`section_id`,`kind`,`author_id`);--> statement-breakpoint
CREATE INDEX `stories_author` ON `stories` (`author_id`,`updated_at`,`id`,`publication_id`,`section_id`,`state`,`stage`,`kind`);--> statement-breakpoint
CREATE INDEX `stories_series` ON `stories` (`publication_id`,`series_name`,`series_ordinal`);--> statement-breakpoint
CREATE TABLE `story_pictures` (
	`story_id` text NOT NULL,
	`picture_id` text NOT NULL,
	PRIMARY KEY(`story_id`, `picture_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_pictures_picture` ON `story_pictures` (`picture_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `story_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`reason` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`word_count` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reason_known" CHECK("reason" in ('submit', 'decision', 'publish', 'correct', 'manual', 'conflict', 'import', 'restore'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_versions_number` ON `story_versions` (`story_id`,`number`);