-- The usual compression costs more than writing the entries does. LZ4 does not; a server that is built without it stores them as
-- they are. Rows that are there stay as they are.
DO $$
BEGIN
    ALTER TABLE minute_page ALTER COLUMN entries SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR syntax_error THEN
    ALTER TABLE minute_page ALTER COLUMN entries SET STORAGE EXTERNAL;
END
$$;
