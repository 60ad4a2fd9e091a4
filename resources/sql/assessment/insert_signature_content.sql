INSERT INTO signature_revision
    (
        revision_id, salt, assessment, department, dissent, signed_revision, status, text, unit
    )
VALUES
    (
        :revision_id, :salt, :assessment, :department, :dissent, :signed_revision, :status, :text, :unit
    )
