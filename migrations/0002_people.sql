-- The people who work with the house. Readers leave no trace anywhere in this database.
-- "user" is a reserved word in PostgreSQL, hence "account".

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    state TEXT NOT NULL,
    created TEXT NOT NULL
);

-- The token itself is never stored, only its digest.
CREATE TABLE session (
    digest TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    created TEXT NOT NULL,
    expires TEXT NOT NULL
);
CREATE INDEX session_account ON session (account);
