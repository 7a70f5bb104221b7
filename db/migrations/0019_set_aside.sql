CREATE TABLE `page_set_asides` (
	`page_id` text PRIMARY KEY NOT NULL,
	`set_aside` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `page_set_asides` SELECT `page_id`, `set_aside` FROM `page_layouts` WHERE `set_aside` <> '[]';
--> statement-breakpoint
ALTER TABLE `page_layouts` DROP COLUMN `set_aside`;