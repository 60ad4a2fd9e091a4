INSERT INTO role_grant (person, role) VALUES (:person, :role)
