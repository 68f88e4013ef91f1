#pragma once

#include <QObject>

// The details of a project in their window.
class ProjectDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyEditIsKeptAndUndone();
    void whatIsNotAllowedIsSaidAndTheFormerStays();
    void whoWorksWithTheProgramBecomesTheManager();
    void theLanguageOfMailsIsChosen();
    void ofSeveralProjectsOneIsChosen();
};
