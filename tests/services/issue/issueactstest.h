#pragma once

#include <QObject>

class IssueActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aReopenedIssueStartsAnew();
    void aReopenedIssueIsStampedAgain();
    void pausesAndResumes();
    void refusesAPauseWithoutAReason();
    void stopsWorkUntilANamedPersonReleasesIt();
    void agreesJointlyWithSomebody();
    void holdsTheReview();
    void whatIsDecidedIsResolvedWithItsOutcome();
    void anAnswerThatSolvesIsTheOutcome();
    void keepsTheGuidedAnswers();
    void eachActIsOneUndoStep();
    void anExtensionNeedsItsDateAndReason();
    void aWithdrawalNamesTheEscalationThatStands();
    void minutesNameTheTalk();
    void standsOnASupportTierBesideItsLevel();
};
