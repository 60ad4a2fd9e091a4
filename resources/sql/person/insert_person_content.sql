INSERT INTO person_revision
    (
        revision_id, salt, department, ended, mail, name, phone, title, unit
    )
VALUES
    (
        :revision_id, :salt, :department, :ended, :mail, :name, :phone, :title, :unit
    )
