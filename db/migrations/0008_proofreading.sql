CREATE TABLE `proof_ignores` (
	`publication_id` text NOT NULL,
	`story_id` text DEFAULT '' NOT NULL,
	`rule` text NOT NULL,
	`words` text NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`publication_id`, `story_id`, `rule`, `words`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proof_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`publication_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`replacement` text DEFAULT '' NOT NULL,
	`message` text DEFAULT '' NOT NULL,
	`severity` text NOT NULL,
	`state` text NOT NULL,
	`owner_id` text NOT NULL,
	`tags` text NOT NULL,
	`match_example` text DEFAULT '' NOT NULL,
	`clean_example` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_known" CHECK("kind" in ('word', 'pattern', 'forbidden', 'person', 'place')),
	CONSTRAINT "severity_known" CHECK("severity" in ('note', 'warning', 'blocking')),
	CONSTRAINT "state_known" CHECK("state" in ('draft', 'live', 'off'))
);
--> statement-breakpoint
CREATE INDEX `proof_rules_publication` ON `proof_rules` (`publication_id`,`state`);--> statement-breakpoint
CREATE TABLE `proof_tallies` (
	`publication_id` text NOT NULL,
	`rule` text NOT NULL,
	`is_off` integer DEFAULT false NOT NULL,
	`shown` integer DEFAULT 0 NOT NULL,
	`accepted` integer DEFAULT 0 NOT NULL,
	`ignored` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`publication_id`, `rule`),
	FOREIGN KEY (`publication_id`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
