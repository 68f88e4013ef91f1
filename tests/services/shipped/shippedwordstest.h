#pragma once

#include <QObject>

// What the program ships as content of a file, in the language of the file.
class ShippedWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyLanguageSaysAllOfItAndNothingElse_data();
    void everyLanguageSaysAllOfItAndNothingElse();
    void whatDiffersInEnglishDiffersInEachLanguage_data();
    void whatDiffersInEnglishDiffersInEachLanguage();
    void aProjectBeginsInTheLanguageOfItsFile_data();
    void aProjectBeginsInTheLanguageOfItsFile();
    void templatesAreWithoutFindingsInEachLanguage_data();
    void templatesAreWithoutFindingsInEachLanguage();
    void whatIsShippedIsNotAddedAgainInAnotherLanguage();
    void ofAnUnknownLanguageItStaysEnglish();
};
