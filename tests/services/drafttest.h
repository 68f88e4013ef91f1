#pragma once

#include <QObject>

class DraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shipsTemplatesInEachLanguage();
    void composesWhatTheAdviceNames();
    void fillsEveryShippedTemplate();
    void leavesMoneyOutForTheOtherSide();
    void namesPlaceholdersWithoutAValue();
    void listsEveryPlaceholderWithItsValue();
    void putsAnOwnTemplateInPlaceOfAShippedOne();
    void refusesTemplatesThatCannotBeRead();
    void markingSentStartsTheClock();
    void markingSentTwiceIsRefused();
    void promisesTheNextUpdate();
    void saysThatItIsForInformation();
    void updatesAndMinutesGoToThoseItHappenedWith();
    void sendingAnUpdateOrMinutesMovesNoLevel();
    void bothSidesOfAnEscalationStandAtOneLevel();
    void aReminderGoesToBothSides();
    void writesAMailFile();
    void namesTheRecipientWithoutAnAddress();
    void savesAMailFileForItsOwnerAlone();
};
