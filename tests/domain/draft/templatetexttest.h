#pragma once

#include <QObject>

class TemplateTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsHeadAndBody();
    void refusesALineItDoesNotKnow();
    void shippedTemplatesAreRead_data();
    void shippedTemplatesAreRead();
    void bothLanguagesHaveTheSameTemplates();
    void eachPlaceholderIsListedOnce();
};
