SELECT person, role FROM role_grant ORDER BY person, role
