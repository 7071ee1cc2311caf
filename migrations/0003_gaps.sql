-- What people looked for and the house did not have: counted by month, language and area, without a word or a person.

CREATE TABLE gap (
    month TEXT NOT NULL,
    lang TEXT NOT NULL,
    area TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (month, lang, area)
);

-- The words of those who chose to send them, until an editor has dealt with them or they are too old.
CREATE TABLE told (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    lang TEXT NOT NULL,
    words TEXT NOT NULL
);
