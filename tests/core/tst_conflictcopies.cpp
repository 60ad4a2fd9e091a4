// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/conflictcopies.h"
#include "core/store/openstore.h"
#include "tests/support/desk.h"

#include <QFile>

/// What a synchronised folder makes of two people's work is found beside the store and offered, as long as it is news.
class ConflictCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void names_ofCopies_areKnown_data();
    void names_ofCopies_areKnown();
    void copy_withNewVersions_isFoundUntilItIsMerged();
    void copies_withoutAnythingNew_areNotOffered();
    void files_thatCannotBeMerged_areNotOffered();
    void services_areKnownByTheirFolders();

private:
    [[nodiscard]] QString copy(const QString &name);
    /// A version in this file that no other has.
    void addTo(const QString &path, const QString &name);
    [[nodiscard]] static QList<ConflictCopy> found(const QString &path);

    std::unique_ptr<TemporaryStores> m_stores{};
    QString m_store{};
};

void ConflictCopiesTest::init()
{
    m_stores = std::make_unique<TemporaryStores>();
    m_store = m_stores->path(u"uppföljning.plankoll"_s);
    (void)Desk::create(StoreAddress::parse(m_store));
}

QString ConflictCopiesTest::copy(const QString &name)
{
    const QString path = m_stores->path(name);
    if (!QFile::copy(m_store, path))
        qFatal("cannot copy");
    return path;
}

void ConflictCopiesTest::addTo(const QString &path, const QString &name)
{
    Desk desk = Desk::open(StoreAddress::parse(path), qHash(name));
    need(desk.commit([&] {
        return people::add(desk.journal(), desk.pen(), Desk::strategist(),
                           Person{.name = name, .mail = name + u"@example.org"_s}, {Role::Contact});
    }));
}

QList<ConflictCopy> ConflictCopiesTest::found(const QString &path)
{
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    return need(store->archive.conflictCopies().result());
}

void ConflictCopiesTest::names_ofCopies_areKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *what, const QString &name, bool known) { QTest::newRow(what) << name << known; };
    row("OneDrive", u"uppföljning-DESKTOP-1.plankoll"_s, true);
    row("Dropbox in Swedish", u"uppföljning (Annas kopia i konflikt 2026-03-01).plankoll"_s, true);
    row("Nextcloud", u"uppföljning (conflicted copy 2026-03-01 101112).plankoll"_s, true);
    row("Syncthing", u"uppföljning.sync-conflict-20260301-101112-ABCDEFG.plankoll"_s, true);
    row("Google Drive", u"uppföljning (1).plankoll"_s, true);
    row("Windows", u"uppföljning - kopia.plankoll"_s, true);
    row("copied by hand", u"Kopia av uppföljning.plankoll"_s, true);
    row("another store", u"uppföljningar.plankoll"_s, false);
    row("another year", u"2027 uppföljning.plankoll"_s, false);
    row("another kind of file", u"uppföljning (1).pdf"_s, false);
    row("itself", u"uppföljning.plankoll"_s, false);
}

void ConflictCopiesTest::names_ofCopies_areKnown()
{
    QFETCH(const QString, name);
    QFETCH(const bool, known);
    if (!QFile::exists(m_stores->path(name)))
        writeBytes(m_stores->path(name), "x");
    QCOMPARE(conflictcopies::named(m_store), known ? QStringList{m_stores->path(name)} : QStringList());
}

void ConflictCopiesTest::copy_withNewVersions_isFoundUntilItIsMerged()
{
    const QString path = copy(u"uppföljning (Annas kopia).plankoll"_s);
    addTo(path, u"anna"_s);
    addTo(m_store, u"kim"_s);
    const QByteArray before = bytesOf(m_store), theirs = bytesOf(path);
    const auto copies = found(m_store);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.first().path, path);
    QCOMPARE(copies.first().missing, 1);
    QVERIFY(copies.first().modifiedAt > 0);
    QVERIFY(bytesOf(m_store) == before);
    QVERIFY(bytesOf(path) == theirs);
    {
        auto store = need(OpenStore::open(StoreAddress::parse(m_store)));
        need(store->exchange.takeIn(Desk::strategist(), {.paths = {path}}).result());
    }
    QCOMPARE(found(m_store), QList<ConflictCopy>());
}

void ConflictCopiesTest::copies_withoutAnythingNew_areNotOffered()
{
    (void)copy(u"uppföljning-backup.plankoll"_s);
    addTo(m_store, u"kim"_s);
    QCOMPARE(found(m_store), QList<ConflictCopy>());
}

void ConflictCopiesTest::files_thatCannotBeMerged_areNotOffered()
{
    (void)Desk::create(StoreAddress::parse(m_stores->path(u"uppföljning-annan plan.plankoll"_s)), 3,
                       u"helsingborg-2022-2025"_s);
    writeBytes(m_stores->path(u"uppföljning-trasig.plankoll"_s), "no store");
    const QString cut = copy(u"uppföljning-avklippt.plankoll"_s);
    addTo(cut, u"anna"_s);
    writeBytes(cut, bytesOf(cut).chopped(4096));
    const QString newer = copy(u"uppföljning-nyare.plankoll"_s);
    addTo(newer, u"anna"_s);
    QByteArray bytes = bytesOf(newer);
    bytes[63] = char(bytes.at(63) + 1);
    writeBytes(newer, bytes);
    QCOMPARE(found(m_store), QList<ConflictCopy>());
}

void ConflictCopiesTest::services_areKnownByTheirFolders()
{
    QCOMPARE(conflictcopies::syncedBy(u"/home/kim/OneDrive - Kommunen/plan/f.plankoll"_s), u"OneDrive"_s);
    QCOMPARE(conflictcopies::syncedBy(u"/home/kim/dropbox/f.plankoll"_s), u"Dropbox"_s);
    QCOMPARE(conflictcopies::syncedBy(u"/srv/gemensam/OneDrive.plankoll"_s), QString());
    QCOMPARE(conflictcopies::syncedBy(u"/srv/gemensam/f.plankoll"_s), QString());
}

QTEST_GUILESS_MAIN(ConflictCopiesTest)
#include "tst_conflictcopies.moc"
