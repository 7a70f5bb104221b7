CREATE TABLE `layout_leases` (
	`page_id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`tab` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `layout_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`name` text NOT NULL,
	`layout` text NOT NULL,
	`is_retired` integer DEFAULT false NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `layout_templates_publication` ON `layout_templates` (`publication_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `page_layouts` (
	`page_id` text PRIMARY KEY NOT NULL,
	`layout` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `page_scans` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`page_id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`fault` text,
	`small` text,
	`large` text,
	`runs` text DEFAULT '[]' NOT NULL,
	`zones` text DEFAULT '[]' NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_known" CHECK("kind" in ('pdf', 'picture', 'saved-page')),
	CONSTRAINT "state_known" CHECK("state" in ('queued', 'running', 'ready', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `page_scans_page` ON `page_scans` (`page_id`);--> statement-breakpoint
CREATE INDEX `page_scans_waiting` ON `page_scans` (`state`,`uploaded_at`);--> statement-breakpoint
CREATE TABLE `proof_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`rendering_id` text NOT NULL,
	`page_id` text NOT NULL,
	`issue_id` text NOT NULL,
	`round` integer NOT NULL,
	`reader_id` text NOT NULL,
	`x` integer NOT NULL,
	`y` integer NOT NULL,
	`story_id` text,
	`quote` text DEFAULT '' NOT NULL,
	`replacement` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`weight` integer NOT NULL,
	`state` text NOT NULL,
	`settled_by` text,
	`settled_at` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`rendering_id`) REFERENCES `renderings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_known" CHECK("kind" in ('headline', 'text', 'number-style', 'punctuation', 'layout', 'note')),
	CONSTRAINT "state_known" CHECK("state" in ('open', 'done', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `proof_marks_rendering` ON `proof_marks` (`rendering_id`);--> statement-breakpoint
CREATE INDEX `proof_marks_page` ON `proof_marks` (`page_id`,`state`);--> statement-breakpoint
CREATE INDEX `proof_marks_issue` ON `proof_marks` (`issue_id`);--> statement-breakpoint
CREATE TABLE `renderings` (
	`id` text PRIMARY KEY NOT NULL,
	`issue_id` text NOT NULL,
	`page_id` text,
	`stage` text NOT NULL,
	`number` integer NOT NULL,
	`content_hash` text NOT NULL,
	`state` text NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`claimed_at` integer,
	`fault` text,
	`files` text,
	`zones` text,
	`words` text,
	`requested_by` text NOT NULL,
	`requested_at` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`issue_id`) REFERENCES `issues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stage_known" CHECK("stage" in ('galley', 'page-proof', 'final-proof', 'release')),
	CONSTRAINT "state_known" CHECK("state" in ('queued', 'running', 'done', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `renderings_page` ON `renderings` (`page_id`,`number`);--> statement-breakpoint
CREATE INDEX `renderings_issue` ON `renderings` (`issue_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `renderings_waiting` ON `renderings` (`state`,`requested_at`);--> statement-breakpoint
CREATE TABLE `public_pages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`issue_id` text NOT NULL,
	`number` integer NOT NULL,
	`small` text NOT NULL,
	`large` text NOT NULL,
	`pdf` text,
	`zones` text NOT NULL,
	`source` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`issue_id`) REFERENCES `public_issues`(`issue_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_known" CHECK("source" in ('press', 'scan'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_pages_number` ON `public_pages` (`issue_id`,`number`);--> statement-breakpoint
ALTER TABLE `pages` ADD `closes_at` integer;--> statement-breakpoint
ALTER TABLE `placements` ADD `picture_id` text;--> statement-breakpoint
ALTER TABLE `placements` ADD `cuts` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `placements` ADD `cuts_of` text;--> statement-breakpoint
ALTER TABLE `placements` ADD `site_takes_page` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `proofs` ADD `rendering_id` text;--> statement-breakpoint
ALTER TABLE `public_issues` ADD `pdf` text;--> statement-breakpoint
ALTER TABLE `public_issues` ADD `epub` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `free_days` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `publications` ADD `page_format` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `rate_card` text DEFAULT '[]' NOT NULL;