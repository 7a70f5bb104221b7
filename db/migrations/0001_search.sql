-- Full-text index, one table for readers and one for the newsroom so that no draft stands beside public words.
-- Terms are made by db/search/terms.ts and parted by spaces; every other character belongs to its term.
-- No positions are kept: neighbours are terms of their own, so the commonest two characters cost one list.
CREATE VIRTUAL TABLE search_public USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* P* S* Co Cf'");
--> statement-breakpoint
CREATE VIRTUAL TABLE search_desk USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* P* S* Co Cf'");
