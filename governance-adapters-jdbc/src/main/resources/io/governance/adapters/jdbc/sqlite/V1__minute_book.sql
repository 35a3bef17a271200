-- One row for each append: its entries as a JSON array, chained to the row before by its hash.
-- Rows are inserted and read, never changed. No two appends can follow the same entry: that is what the keys are for.
CREATE TABLE minute_page (
    alliance      TEXT    NOT NULL,
    first_number  INTEGER NOT NULL CHECK (first_number >= 1),
    last_number   INTEGER NOT NULL CHECK (last_number >= first_number),
    previous_hash TEXT    NOT NULL,
    hash          TEXT    NOT NULL,
    checksums     TEXT    NOT NULL,
    entries       TEXT    NOT NULL,
    PRIMARY KEY (alliance, first_number),
    UNIQUE (alliance, last_number)
) STRICT;

-- The same record, one row for each entry, for whoever asks in SQL.
CREATE VIEW minute_entry AS
SELECT page.alliance,
       json_extract(entry.value, '$.number')      AS number,
       json_extract(entry.value, '$.at')          AS at,
       json_extract(entry.value, '$.actor')       AS actor,
       json_extract(entry.value, '$.operation')   AS operation,
       json_extract(entry.value, '$.act.type')    AS kind,
       json_extract(entry.value, '$.act')         AS act
FROM minute_page page, json_each(page.entries) entry;
