#pragma once

#include <QObject>

class EditFieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsMoments_data();
    void readsMoments();
    void marksWhatIsNoMoment();
    void readsMoney_data();
    void readsMoney();
    void readsWorkingHours_data();
    void readsWorkingHours();
    void choiceTakesAUniquePart();
    void growingTextSavesOnLeaving();
    void aLongTextShowsItsStart();
    void aLongChoiceIsElided();
};
