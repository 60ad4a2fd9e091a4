// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class FormField;
class QButtonGroup;
class QComboBox;
class QListWidget;
class QRadioButton;
class Text;

/// Ansvar: who implements and who coordinates each measure. A rule stays a rule; it is resolved when a round opens.
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

private:
    struct Coordinator {
        QComboBox *unit = nullptr;
        QComboBox *department = nullptr;
        QWidget *row = nullptr;
    };
    void buildImplementing();
    void buildCoordinating();
    void addCoordinator(const ResponsibleUnit &who);
    void fillDepartments(const Coordinator &coordinator, UnitId chosen);
    void clearCoordinators();
    void showResolved();
    [[nodiscard]] QList<Responsibility> typed() const;

    QRadioButton *m_byRule = nullptr;
    QRadioButton *m_byName = nullptr;
    QComboBox *m_rule = nullptr;
    QListWidget *m_units = nullptr;
    Text *m_resolved = nullptr;
    Text *m_fault = nullptr;
    QWidget *m_coordinatorPlace = nullptr;
    std::vector<Coordinator> m_coordinators;
};
