#pragma once

#include <QObject>

// The fields that a project adds to its entries.
class OwnFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aKeyIsMadeOfTheName();
    void refusesWhatCannotBe();
    void keyAndTypeStay();
    void valuesFitTheirType_data();
    void valuesFitTheirType();
    void valuesThatWereThereStay();
    void setFieldsFillsThemByKeyOrName();
    void theListIsFiltered();
    void numbersAndDaysHaveAnOrder();
    void requiredOnesAreMissedInTheirCategory();
    void theOrderIsMoved();
    void theTechnicalFieldsAreOfferedOnce();
    void theTechnicalCategoryBringsItsFields();
    void draftsTakeThemIn();
};
