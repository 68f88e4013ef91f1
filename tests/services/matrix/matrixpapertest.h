#pragma once

#include <QObject>

class MatrixPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sheetOfTheSample_data();
    void sheetOfTheSample();
    void fiveLevelsStandOnOnePage();
    void moreLevelsFlowAndNothingIsLost();
    void aConfidentialPathNamesItsContactsAlone();
    void guidelinesSayVersionAndDate();
    void guidelinesNameKnownSituationsWhereThereIsRoom();
    void severitySheetHoldsEveryCell();
    void riskSheetHoldsEveryClass();
    void papersOfEveryTemplateStandOnFewPages();
};
