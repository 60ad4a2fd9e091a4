-- Grants are local settings, not what a person wrote.
DELETE FROM role_grant WHERE person = :person
