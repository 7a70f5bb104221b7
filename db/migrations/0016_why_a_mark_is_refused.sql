ALTER TABLE `proof_marks` ADD `reason` text DEFAULT '' NOT NULL;
