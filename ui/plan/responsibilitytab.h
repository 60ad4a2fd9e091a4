// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class FormField;
class QButtonGroup;
class QComboBox;
class QListWidget;
class QRadioButton;
class QVBoxLayout;
class RuleForm;
class Text;

/// Ansvar: who implements and who coordinates each measure, and the rules that name units by kind. A rule stays a rule;
/// it is resolved when a round opens.
class ResponsibilityTab : public RecordTab
{
    Q_OBJECT

public:
    explicit ResponsibilityTab(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    bool fill(const QUuid &id) override;
    bool check() override;
    void save() override;
    void turnEnd() override;

private:
    struct Coordinator {
        QComboBox *unit = nullptr;
        QComboBox *department = nullptr;
        QWidget *row = nullptr;
    };
    void buildImplementing(QVBoxLayout *column);
    void buildCoordinating(QVBoxLayout *column);
    void beginRule();
    bool fillRule(RuleId rule);
    void showRule(const QUuid &id, const Rule &rule);
    [[nodiscard]] QStringList followersOf(RuleId rule) const;
    void addCoordinator(const ResponsibleUnit &who);
    void fillDepartments(const Coordinator &coordinator, UnitId chosen);
    void clearCoordinators();
    void showResolved();
    [[nodiscard]] QList<Responsibility> typed() const;

    bool m_isRule = false; ///< what the form shows
    RuleForm *m_ruleForm = nullptr;
    QWidget *m_measureForm = nullptr;
    QRadioButton *m_byRule = nullptr;
    QRadioButton *m_byName = nullptr;
    QComboBox *m_rule = nullptr;
    QListWidget *m_units = nullptr;
    Text *m_resolved = nullptr;
    Text *m_fault = nullptr;
    QWidget *m_coordinatorPlace = nullptr;
    std::vector<Coordinator> m_coordinators;
};
