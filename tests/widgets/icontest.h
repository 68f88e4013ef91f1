#pragma once

#include <QObject>

class IconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconHasAFile_data();
    void everyIconHasAFile();
    void takesTheColourAsked();
    void followsTheTheme();
    void staysSharpOnDensePixels();
    void disabledIsQuiet();
};
