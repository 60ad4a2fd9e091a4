// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planfile.h"
#include "ui/shell/page.h"

class Button;
class FormField;
class MessageStrip;
class QButtonGroup;
class QLineEdit;
class QVBoxLayout;
class Text;

/// A new store: which plan, and where it lies.
class NewStorePage : public Page
{
    Q_OBJECT

public:
    /// `folder` is where new stores are suggested to lie.
    explicit NewStorePage(const QString &folder, QWidget *parent = nullptr);

    void showFault(const QString &sentence);

Q_SIGNALS:
    void left();
    void storeAsked(const QString &path, const PlanFile &plan);

private:
    void addPlans(QVBoxLayout *column);
    void choosePlan(const PlanFile &plan);
    void readFile(const QString &path);
    void suggestPath();
    void create();

    QString m_folder;
    PlanFile m_plan{};
    QList<PlanFile> m_bundled{};
    bool m_hasChosenPath = false;
    QButtonGroup *m_choices = nullptr;
    MessageStrip *m_fault = nullptr;
    Text *m_summary = nullptr;
    QLineEdit *m_path = nullptr;
    FormField *m_pathField = nullptr;
    Button *m_create = nullptr;
};
