ALTER TABLE `page_scans` ADD `file_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `file_page` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `file_pages` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `pdf` text;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `claimed_at` integer;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `fault_params` text;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `incoming` text;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `articles` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `page_scans` ADD `published_at` integer;