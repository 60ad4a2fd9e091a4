// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/seal.h"
#include "tests/support/desk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

/// A sealed file opens with its passphrase and gives the same bytes; otherwise it says what is wrong and gives none.
class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_sealedAndOpened_isTheSame_data();
    void file_sealedAndOpened_isTheSame();
    void passphrase_wrong_isToldApart();
    void passphrase_composedOrDecomposed_isTheSame();
    void file_withAnyChangedByte_givesNothing();
    void file_cutAnywhere_saysSo();
    void file_longerThanItWas_isChanged();
    void file_thatAsksForAbsurdMemory_isRefused();

private:
    [[nodiscard]] Error failureOf(const QByteArray &sealed, const QString &passphrase = u"hemlig å"_s);
    TemporaryStores m_stores{};
    const SealCost m_cost{1, 64};
};

namespace {

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

Error SealTest::failureOf(const QByteArray &sealed, const QString &passphrase)
{
    const QString path = m_stores.path(u"broken"_s), out = m_stores.path(u"out"_s);
    writeBytes(path, sealed);
    QFile::remove(out);
    const Done done = seal::open(path, out, passphrase);
    if (QFile::exists(out))
        qFatal("something was read");
    return done ? Error{} : done.error();
}

void SealTest::file_sealedAndOpened_isTheSame_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 17, 65535, 65536, 65537, 200000})
        QTest::addRow("%d bytes", size) << size;
}

void SealTest::file_sealedAndOpened_isTheSame()
{
    QFETCH(const int, size);
    const QByteArray plain = noise(size);
    writeBytes(m_stores.path(u"plain"_s), plain);
    const QString sealed = m_stores.path(u"sealed"_s), out = m_stores.path(u"opened"_s);
    QFile::remove(out);
    VERIFY_DONE(seal::close(m_stores.path(u"plain"_s), sealed, u"hemlig å"_s, m_cost));
    QVERIFY(seal::isSealed(sealed));
    VERIFY_DONE(seal::open(sealed, out, u"hemlig å"_s));
    QVERIFY(bytesOf(out) == plain);
    if (size >= 17)
        QVERIFY(!bytesOf(sealed).contains(plain.first(17)));
}

void SealTest::passphrase_wrong_isToldApart()
{
    const Error error = failureOf(bytesOf(m_stores.path(u"sealed"_s)), u"hemlig a"_s);
    QCOMPARE(error.kind, Error::Kind::Forbidden);
    QVERIFY2(error.sentence.contains(u"passphrase"_s), qPrintable(error.sentence));
}

void SealTest::passphrase_composedOrDecomposed_isTheSame()
{
    const QString out = m_stores.path(u"decomposed"_s);
    VERIFY_DONE(seal::open(m_stores.path(u"sealed"_s), out, u"hemlig a\u030a"_s));
}

void SealTest::file_withAnyChangedByte_givesNothing()
{
    const QByteArray sealed = bytesOf(m_stores.path(u"sealed"_s));
    QRandomGenerator random(3);
    QList<qsizetype> places;
    for (qsizetype i = 8; i < 113; ++i)
        places << i;
    for (int i = 0; i < 40; ++i)
        places << random.bounded(quint32(sealed.size() - 113)) + 113;
    for (const qsizetype place : std::as_const(places)) {
        QByteArray broken = sealed;
        broken[place] = char(broken.at(place) ^ 0x10);
        const Error error = failureOf(broken);
        QVERIFY2(error.kind == Error::Kind::Corrupt, qPrintable(u"%1: %2"_s.arg(place).arg(error.sentence)));
        QVERIFY2(error.sentence.contains(u"changed"_s), qPrintable(u"%1: %2"_s.arg(place).arg(error.sentence)));
    }
}

void SealTest::file_cutAnywhere_saysSo()
{
    const QByteArray sealed = bytesOf(m_stores.path(u"sealed"_s));
    for (const qsizetype size :
         {qsizetype(9), qsizetype(50), qsizetype(112), qsizetype(113), qsizetype(70000), sealed.size() - 1}) {
        const Error error = failureOf(sealed.first(size));
        QCOMPARE(error.kind, Error::Kind::Corrupt);
        QVERIFY2(error.sentence.contains(u"cut off"_s), qPrintable(u"%1: %2"_s.arg(size).arg(error.sentence)));
    }
}

void SealTest::file_longerThanItWas_isChanged()
{
    QVERIFY(failureOf(bytesOf(m_stores.path(u"sealed"_s)) + "x").sentence.contains(u"changed"_s));
}

void SealTest::file_thatAsksForAbsurdMemory_isRefused()
{
    QByteArray broken = bytesOf(m_stores.path(u"sealed"_s));
    broken.replace(12, 4, QByteArray("\x7f\xff\xff\xff", 4));
    broken.replace(81, 32, QCryptographicHash::hash(broken.first(81), QCryptographicHash::Sha256));
    QVERIFY(failureOf(broken).sentence.contains(u"changed"_s));
}

QTEST_GUILESS_MAIN(SealTest)
#include "tst_seal.moc"
