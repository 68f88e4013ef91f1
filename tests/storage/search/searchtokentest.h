#pragma once

#include <QObject>

// How texts of any language become words.
class SearchTokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsOf_data();
    void wordsOf();
    void placesAreThoseOfTheText();
};
