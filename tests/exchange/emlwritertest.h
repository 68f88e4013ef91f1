#pragma once

#include <QObject>

class EmlWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatPythonReadsBack();
    void keepsLinesShortAndEndsThemWithCrLf();
    void addsNoHeaderFromHostileText_data();
    void addsNoHeaderFromHostileText();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void takesInternationalDomains();
    void marksDraftsAndImportance();
    void keepsPathsOutOfFileNames();
};
