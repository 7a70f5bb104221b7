CREATE TABLE `link_checks` (
	`href` text PRIMARY KEY NOT NULL,
	`verdict` text NOT NULL,
	`status` integer,
	`target` text,
	`at` integer NOT NULL,
	CONSTRAINT "verdict_known" CHECK("verdict" in ('fine', 'moved', 'dead'))
);
--> statement-breakpoint
CREATE TABLE `story_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`story_id` text NOT NULL,
	`version_id` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `story_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_shares_token` ON `story_shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `story_shares_story` ON `story_shares` (`story_id`,`created_at`);