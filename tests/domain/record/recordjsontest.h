#pragma once

#include <QObject>

class RecordJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void filledRecordsComeBack();
    void emptyRecordsComeBack();
    void randomRecordsComeBack();
    void survivesTextAsJson();
    void everyFieldIsWritten();
    void emptyMeansEmpty();
    void rowVersionIsLeftOut();
    void amountsAreExact_data();
    void amountsAreExact();
    void badAmountsAreRefused_data();
    void badAmountsAreRefused();
    void badValuesNameTheField_data();
    void badValuesNameTheField();
    void numbersThatAreNoneAreLeftOut();
};
