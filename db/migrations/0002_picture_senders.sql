DROP INDEX `pictures_hash`;--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_sent` ON `pictures` (`content_hash`,`uploaded_by`);