-- Content: documents, their revisions and reviews, and the publications that say which revision readers see.
-- One text for SQLite and PostgreSQL: TEXT and BIGINT only; ids are UUIDv7, times RFC 3339 in UTC.

-- The number of the newest publication. Whoever changes content updates this row first, and so waits for whoever is before.
CREATE TABLE ledger (
    name TEXT NOT NULL PRIMARY KEY,
    serial BIGINT NOT NULL
);
INSERT INTO ledger (name, serial) VALUES ('content', 0);

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL
);

CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    number BIGINT NOT NULL,
    text TEXT NOT NULL,
    digest TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL,
    UNIQUE (document, number)
);

CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    revision TEXT NOT NULL REFERENCES revision (id),
    reviewer TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL
);
CREATE INDEX review_revision ON review (revision);

CREATE TABLE publication (
    id TEXT NOT NULL PRIMARY KEY,
    serial BIGINT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL
);

-- What a publication changed. A document's revision in publication N is its entry with the greatest serial up to N;
-- an entry without a revision withdraws the document. Rows are only ever added, so a publication never changes.
CREATE TABLE publication_entry (
    document TEXT NOT NULL REFERENCES document (id),
    serial BIGINT NOT NULL REFERENCES publication (serial),
    revision TEXT REFERENCES revision (id),
    PRIMARY KEY (document, serial)
);
