-- One row for each append: its entries as a JSON array, chained to the row before by its hash.
-- Rows are inserted and read, never changed. No two appends can follow the same entry: that is what the keys are for.
-- Names are compared byte by byte: the default collation would take "AII" for "aii" and "a " for "a".
-- MariaDB commits each statement of this file by itself: whoever did not get to the end begins again.
CREATE TABLE IF NOT EXISTS minute_page (
    alliance      VARCHAR(64) NOT NULL,
    first_number  BIGINT      NOT NULL CHECK (first_number >= 1),
    last_number   BIGINT      NOT NULL CHECK (last_number >= first_number),
    previous_hash VARCHAR(64) NOT NULL,
    hash          VARCHAR(64) NOT NULL,
    checksums     LONGTEXT    NOT NULL,
    entries       LONGTEXT    NOT NULL,
    PRIMARY KEY (alliance, first_number),
    UNIQUE KEY minute_page_last (alliance, last_number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The same record, one row for each entry, for whoever asks in SQL.
-- A text of the record may hold U+0000 or half of a surrogate pair. SQL text cannot: they are shown as U+FFFD.
CREATE OR REPLACE VIEW minute_entry AS
SELECT page.alliance,
       entry.number,
       entry.at,
       entry.actor,
       entry.operation,
       entry.kind,
       JSON_EXTRACT(REGEXP_REPLACE(page.entries, '\\\\u(0000|d[89a-f][0-9a-f]{2})', '\\\\ufffd'),
                    CONCAT('$[', entry.place - 1, '].act')) AS act
FROM minute_page page
JOIN JSON_TABLE(
    REGEXP_REPLACE(page.entries, '\\\\u(0000|d[89a-f][0-9a-f]{2})', '\\\\ufffd'), '$[*]' COLUMNS (
        place     FOR ORDINALITY,
        number    BIGINT       PATH '$.number',
        at        VARCHAR(40)  PATH '$.at',
        actor     VARCHAR(200) PATH '$.actor',
        operation VARCHAR(200) PATH '$.operation',
        kind      VARCHAR(100) PATH '$.act.type')) entry;
