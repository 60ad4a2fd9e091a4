// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/gallery/shots.h"
#include "ui/look/theme.h"
#include "ui/matrix/matrixview.h"
#include "ui/shell/railitem.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Every page as somebody meets it who has no mouse, or no sight: all of it is reached by Tab and arrows, and all of it
/// says what it is.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPage_isReachedByKeysAndSaysWhatItIs_data();
    void everyPage_isReachedByKeysAndSaysWhatItIs();
    void matrix_cell_speaksLikeASentence();

private:
    [[nodiscard]] QWidget *shown(const QString &page);

    std::unique_ptr<QWidget> m_page{};
};

namespace {

QString named(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (!above->objectName().isEmpty() && !above->objectName().startsWith("qt_"_L1))
            return name + u" in "_s + above->objectName();
    }
    return name;
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
           && !widget->focusProxy();
}

/// What a person can use. Parts of another such thing (the field of a chooser, a list's scroll bar) are that thing.
bool canBeUsed(const QWidget *widget)
{
    const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
                           || qobject_cast<const QAbstractSpinBox *>(widget)
                           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
                           || qobject_cast<const QTabBar *>(widget) || qobject_cast<const MatrixView *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    const bool isLink = label && label->text().contains("<a "_L1);
    if (!widget->isVisible() || !widget->isEnabled() || (!isControl && !isLink))
        return false;
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const bool isWhole = qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above)
                             || qobject_cast<const QLineEdit *>(above) || qobject_cast<const QAbstractItemView *>(above)
                             || qobject_cast<const QTabBar *>(above);
        if (isWhole)
            return false;
    }
    return true;
}

/// The first of those that arrows walk among: one stop for Tab.
const QWidget *groupOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return widget;
    if (qobject_cast<const RailItem *>(button))
        return button->parentWidget();
    if (button->group() && button->group()->exclusive())
        return button->group()->buttons().first();
    return button->autoExclusive() ? button->parentWidget() : widget;
}

bool fits(QAccessible::Role role, const QWidget *widget)
{
    using A = QAccessible;
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return role == A::EditableText;
    if (qobject_cast<const QComboBox *>(widget))
        return role == A::ComboBox;
    if (qobject_cast<const QTabBar *>(widget))
        return role == A::PageTabList;
    if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const MatrixView *>(widget))
        return role == A::List || role == A::Table || role == A::Tree;
    if (qobject_cast<const RailItem *>(widget))
        return role == (static_cast<const RailItem *>(widget)->isCheckable() ? A::PageTab : A::Button);
    if (qobject_cast<const QAbstractButton *>(widget))
        return QList{A::Button, A::ButtonMenu, A::CheckBox, A::RadioButton, A::Link}.contains(role);
    return !QList{A::NoRole, A::Client, A::Window, A::Pane}.contains(role);
}

/// Everything that Tab comes by, once round the window.
QSet<const QWidget *> walked()
{
    QSet<const QWidget *> seen;
    for (int step = 0; step < 400; ++step) {
        QWidget *at = QApplication::focusWidget();
        if (!at)
            break;
        const auto *label = qobject_cast<QLabel *>(at); // each of its links is a stop
        if (seen.contains(at) && !label)
            break;
        seen.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return seen;
}

} // namespace

void TestAccessible::initTestCase()
{
    qputenv("SOURCE_DATE_EPOCH", "1772543520"); // 3 March 2026, 13:12 UTC
    QLocale::setDefault(QLocale(u"en_GB"_s));
    look::install(*qApp, ThemeChoice::Light);
}

void TestAccessible::everyPage_isReachedByKeysAndSaysWhatItIs_data()
{
    QTest::addColumn<QString>("page");
    for (const GalleryShot &shot : galleryShots())
        QTest::newRow(qPrintable(shot.name)) << shot.name;
}

QWidget *TestAccessible::shown(const QString &page)
{
    for (const GalleryShot &shot : galleryShots()) {
        if (shot.name != page)
            continue;
        m_page.reset();
        m_page = shot.make();
        m_page->resize(1280, 800);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QCoreApplication::sendPostedEvents();
    }
    return m_page.get();
}

/// What takes the focus and has no name, a name with markup in it, or a role that is not its own.
static QStringList misannounced(const QWidget *root)
{
    const auto widgets = root->findChildren<QWidget *>();
    QStringList faults;
    for (const QWidget *widget : widgets) {
        if (!takesTab(widget))
            continue;
        auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            faults << named(widget) + u" has no name"_s;
        else if (spoken->text(QAccessible::Name).contains(u'<'))
            faults << named(widget) + u" speaks markup: "_s + spoken->text(QAccessible::Name);
        if (spoken && !fits(spoken->role(), widget))
            faults << named(widget) + u" is announced as "_s + QVariant::fromValue(spoken->role()).toString();
    }
    return faults;
}

/// What a person can use and Tab does not come by, nor arrows in its group.
static QStringList unreached(QWidget *root)
{
    if (!QApplication::focusWidget())
        QTest::keyClick(root, Qt::Key_Tab);
    const QSet<const QWidget *> seen = walked();
    QSet<const QWidget *> groups;
    for (const QWidget *one : seen)
        groups.insert(groupOf(one));
    QStringList missed;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (canBeUsed(widget) && !seen.contains(widget) && !groups.contains(groupOf(widget)))
            missed << named(widget) + u" is not reached"_s;
    }
    return missed;
}

void TestAccessible::everyPage_isReachedByKeysAndSaysWhatItIs()
{
    QFETCH(QString, page);
    QWidget *root = shown(page);
    QStringList faults = misannounced(root);
    faults << unreached(root);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessible::matrix_cell_speaksLikeASentence()
{
    QTranslator swedish;
    QVERIFY(swedish.load(u":/i18n/plankoll_sv"_s));
    QApplication::installTranslator(&swedish);
    QLocale::setDefault(QLocale(u"sv_SE"_s));
    QWidget *page = shown(u"overview-collection"_s);
    auto *matrix = page->findChild<MatrixView *>();
    QVERIFY(matrix);
    auto *table = QAccessible::queryAccessibleInterface(matrix)->tableInterface();
    QVERIFY(table && table->rowCount() > 0);
    QStringList spoken;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            spoken << table->cellAt(row, column)->text(QAccessible::Name);
    }
    QApplication::removeTranslator(&swedish);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    static const QRegularExpression sentence(u"^Åtgärd [^,]+, [^:]+: [a-zåäö].*[^.]$"_s);
    for (const QString &one : std::as_const(spoken))
        QVERIFY2(sentence.match(one).hasMatch(), qPrintable(one));
    const auto submittedLate = std::count_if(spoken.begin(), spoken.end(), [](const QString &one) {
        return one.contains(u": inskickad, "_s) && one.endsWith(u", försenad"_s);
    });
    QVERIFY2(submittedLate > 0, qPrintable(spoken.join(u'\n')));
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
