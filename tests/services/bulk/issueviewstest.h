#pragma once

#include <QObject>

// Saved views: kept in the workspace, undone like everything else.
class IssueViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedViewsCanBeRead();
    void savesRenamesAndRemoves();
    void refusesNamesThatAreNone();
    void belongToTheirProject();
};
