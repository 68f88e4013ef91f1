#pragma once

#include <QObject>

// The list of categories of a project: what is in use is not lost, and a new name reaches everything.
class CategoryServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewProjectHasTheShippedOnes();
    void whatIsInUseIsNotRemoved();
    void whatOnlyAPathServesIsRemovedWithIt();
    void aNewNameReachesEverything();
    void twoBecomeOne();
    void whatIsConfidentialStaysSo();
};
