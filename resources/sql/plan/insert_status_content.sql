INSERT INTO status_revision
    (
        revision_id, salt, code, label_en, label_sv, meaning, position, shape, withdrawn
    )
VALUES
    (
        :revision_id, :salt, :code, :label_en, :label_sv, :meaning, :position, :shape, :withdrawn
    )
