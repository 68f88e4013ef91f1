#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// Schema steps: those shipped, and two made up ones behind them.
class MigratorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFreshSchemaIsTheGoldenOne();
    void eachStepWorksAlone();
    void aCopyIsMadeBeforeMigration();
    void aFileOfTheFirstReleaseIsSoundAndWhole();
    void damageFromBeforeIsFoundAfterwards();
    void aFailingStepLeavesNoTrace();
    void aStatementWithoutEndIsRefused();

private:
    void addStep(int nth, const QString &name, const QByteArray &text) const;
    QString steps() const;
    QString copyOfFirstRelease() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};
