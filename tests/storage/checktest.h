#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// Damage of single bits and pages: found by the check, and kept out of the salvaged copy.
class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anUntouchedFileIsSound();
    void oneFlippedBitInEachRowIsFound();
    void anyFlippedBitThatChangesContentIsFound();
    void salvageKeepsWhatIsWhole();
    void salvageReadsRoundAZeroedPage();
    void salvageRefusesATakenTarget();

private:
    QString copyOf(const QString &name, const QByteArray &bytes) const;
    QByteArray flippedRows(const QVector<int> &numbers) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;   // of the sound file
    QString m_content;    // every row of it as text
};
