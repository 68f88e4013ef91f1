#pragma once

#include <QObject>

// Each check of engine.md §7 with a matrix that triggers it and nothing else, and one that just does not.
class MatrixCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasACase();
    void triggersExactlyIt_data();
    void triggersExactlyIt();
    void justDoesNot_data();
    void justDoesNot();
};
