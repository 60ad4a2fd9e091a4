-- PostgreSQL finds what begins so by its index alone: it gives no words, and the prefix is taken.
SELECT CAST(:from AS text) AS term WHERE CAST(:most AS bigint) < 0
