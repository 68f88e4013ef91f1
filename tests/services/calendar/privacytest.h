#pragma once

#include <QObject>

// What is noted of a person for ourselves stays with us: how to ask, what was agreed, notes.
class PrivacyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOursAloneGoesOutInNoPaper();
    void agreementsMissingOrDueAreFound();
};
