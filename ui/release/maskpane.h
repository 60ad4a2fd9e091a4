// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"
#include "core/release/release.h"

#include <QWidget>

class Button;
class FormField;
class QLineEdit;
class QVBoxLayout;

/// What is not given out, and on what ground: passages and pieces of evidence; who asks; what was given out before.
class MaskPane : public QWidget
{
    Q_OBJECT

public:
    explicit MaskPane(QWidget *parent = nullptr);

    /// Adds a mask on the ground that is written; false, with the field at fault, when none is.
    bool addMask(const QString &passage);
    /// The one that was added last is nowhere in what is given out.
    void takeBackLast();
    void clear();
    void setEvidence(const QList<ReleaseEvidence> &evidence);
    void setLog(const QStringList &lines);
    [[nodiscard]] QList<Mask> masks() const { return m_masks; }
    [[nodiscard]] QString askedBy() const;

Q_SIGNALS:
    void maskAsked();
    void masksChanged();

private:
    void showMasks();
    [[nodiscard]] QWidget *makeList(const QString &title, QVBoxLayout *&list);
    [[nodiscard]] const Mask *maskOf(const ReleaseEvidence &one) const;
    void hold(const ReleaseEvidence &one, bool holds);

    QList<Mask> m_masks{};
    QList<ReleaseEvidence> m_evidence{};
    QLineEdit *m_ground = nullptr;
    FormField *m_groundField = nullptr;
    QLineEdit *m_asked = nullptr;
    QVBoxLayout *m_maskList = nullptr;
    QVBoxLayout *m_evidenceList = nullptr;
    QVBoxLayout *m_logList = nullptr;
    QWidget *m_evidencePart = nullptr;
    QWidget *m_logPart = nullptr;
};
