#pragma once

#include <QObject>

class MustacheTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsAsTheSpecificationSays_data();
    void fillsAsTheSpecificationSays();
    void saysWhereATemplateIsWrong_data();
    void saysWhereATemplateIsWrong();
    void keepsTextAsItIs();
    void namesUnknownAndEmptyPlaceholders();
    void neverReadsValuesAsTemplates();
    void stopsATemplateThatGrows();
};
