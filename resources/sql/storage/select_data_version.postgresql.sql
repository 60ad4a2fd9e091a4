SELECT count(*) AS data_version FROM revision
