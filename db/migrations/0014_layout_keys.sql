ALTER TABLE `page_layouts` ADD `recent_keys` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `page_layouts` ADD `set_aside` text DEFAULT '[]' NOT NULL;