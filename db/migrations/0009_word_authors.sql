ALTER TABLE `story_comments` ADD `word_name` text;--> statement-breakpoint
ALTER TABLE `story_suggestions` ADD `in_word` integer DEFAULT false NOT NULL;