-- One row for each append: its entries as a JSON array, chained to the row before by its hash.
-- Rows are inserted and read, never changed. No two appends can follow the same entry: that is what the keys are for.
CREATE TABLE minute_page (
    alliance      TEXT COLLATE "C" NOT NULL,
    first_number  BIGINT NOT NULL CHECK (first_number >= 1),
    last_number   BIGINT NOT NULL CHECK (last_number >= first_number),
    previous_hash TEXT   NOT NULL,
    hash          TEXT   NOT NULL,
    checksums     TEXT   NOT NULL,
    entries       TEXT   NOT NULL,
    PRIMARY KEY (alliance, first_number),
    UNIQUE (alliance, last_number)
);

-- The same record, one row for each entry, for whoever asks in SQL.
-- A text of the record may hold U+0000 or half of a surrogate pair. PostgreSQL's JSON cannot: they are shown as U+FFFD.
CREATE VIEW minute_entry AS
SELECT page.alliance,
       CAST(entry ->> 'number' AS BIGINT)      AS number,
       CAST(entry ->> 'at' AS TIMESTAMPTZ)     AS at,
       entry ->> 'actor'                       AS actor,
       entry ->> 'operation'                   AS operation,
       entry -> 'act' ->> 'type'               AS kind,
       entry -> 'act'                          AS act
FROM minute_page page
CROSS JOIN LATERAL json_array_elements(
    CAST(regexp_replace(page.entries, '\\u(0000|d[89a-f][0-9a-f]{2})', '\ufffd', 'g') AS JSON)) entry;
