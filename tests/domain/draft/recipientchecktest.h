#pragma once

#include <QObject>

// The right people only: what is said against a list of recipients.
class RecipientCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasNothingAgainstOneASide();
    void namesWhoHasNoRole();
    void namesTheInvolvedAndWhoReportsToThem();
    void namesASideOnWhichTwoDecide();
    void countsCopiesToo();
};
