#pragma once

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

// Processes killed and power cut in the middle of saving: what was acknowledged is there, and the file is sound.
class FaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void killedWritersLoseNothing();
    void powerCutsLoseNothing();
    void theSameCutsWithoutSyncLoseEdits();

private:
    struct Toll {
        int cuts = 0;
        int lost = 0;   // an acknowledged edit is missing
        int broken = 0; // cannot be opened, or the check finds something
        QString first;  // what was first
    };
    QString freshFile(const QString &name) const;
    int writeUntilKilled(const QString &file, int firstEdit, int acks) const;
    Toll cutEverywhere(const QString &synchronous) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};
