#: about: which classes may take the place of another as a base, and what is said of the others
#: kind: language
#: profile: compat
#: stdout:
#| Plain | ok | Plain Plain2 Sub Plain0 MI0 SDW2
#| Plain | A object layout differs from B | S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 SDsub SD2 SW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| Plain | A deallocator differs from B | object int str
#| Plain2 | ok | Plain Plain2 Sub Plain0 MI0 SDW2
#| Plain2 | A object layout differs from B | S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 SDsub SD2 SW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| Plain2 | A deallocator differs from B | object int str
#| Sub | ok | Plain Plain2 Sub Plain0 MI0 SDW2
#| Sub | A object layout differs from B | S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 SDsub SD2 SW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| Sub | A deallocator differs from B | object int str
#| S0 | ok | S0
#| S0 | A object layout differs from B | Plain Plain2 Sub S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S0 | A deallocator differs from B | object int str
#| S1 | ok | S1 S1b S1subs
#| S1 | A object layout differs from B | Plain Plain2 Sub S0 S2 S2r S2b SD SDw SW S1sub S1bsub S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1 | A deallocator differs from B | object int str
#| S1b | ok | S1 S1b S1subs
#| S1b | A object layout differs from B | Plain Plain2 Sub S0 S2 S2r S2b SD SDw SW S1sub S1bsub S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1b | A deallocator differs from B | object int str
#| S2 | ok | S2 S2r S2b
#| S2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S2 | A deallocator differs from B | object int str
#| S2r | ok | S2 S2r S2b
#| S2r | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S2r | A deallocator differs from B | object int str
#| S2b | ok | S2 S2r S2b
#| S2b | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S2b | A deallocator differs from B | object int str
#| SD | ok | SD
#| SD | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| SD | A deallocator differs from B | object int str
#| SDw | ok | SDw
#| SDw | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| SDw | A deallocator differs from B | object int str
#| SW | ok | SW
#| SW | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| SW | A deallocator differs from B | object int str
#| S1sub | ok | S1sub MI MI2
#| S1sub | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1sub | A deallocator differs from B | object int str
#| S1bsub | ok | S1bsub
#| S1bsub | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1bsub | A deallocator differs from B | object int str
#| S1subs | ok | S1 S1b S1subs
#| S1subs | A object layout differs from B | Plain Plain2 Sub S0 S2 S2r S2b SD SDw SW S1sub S1bsub S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1subs | A deallocator differs from B | object int str
#| S1more | ok | S1more S1more2
#| S1more | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1more | A deallocator differs from B | object int str
#| S1more2 | ok | S1more S1more2
#| S1more2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1more2 | A deallocator differs from B | object int str
#| S1bmore | ok | S1bmore
#| S1bmore | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S1bmore | A deallocator differs from B | object int str
#| PlainS | ok | PlainS PlainS2
#| PlainS | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| PlainS | A deallocator differs from B | object int str
#| PlainS2 | ok | PlainS PlainS2
#| PlainS2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| PlainS2 | A deallocator differs from B | object int str
#| Plain0 | ok | Plain Plain2 Sub Plain0 MI0 SDW2
#| Plain0 | A object layout differs from B | S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 SDsub SD2 SW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| Plain0 | A deallocator differs from B | object int str
#| L | ok | L L2
#| L | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| L | A deallocator differs from B | object int str
#| L2 | ok | L L2
#| L2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| L2 | A deallocator differs from B | object int str
#| Ls | ok | Ls list
#| Ls | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 set Exception ValueError KeyError OSError
#| Ls | A deallocator differs from B | object int str
#| Ls1 | ok | Ls1
#| Ls1 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| Ls1 | A deallocator differs from B | object int str
#| E1 | ok | E1 E2
#| E1 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| E1 | A deallocator differs from B | object int str
#| E2 | ok | E1 E2
#| E2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| E2 | A deallocator differs from B | object int str
#| E3 | ok | E3
#| E3 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| E3 | A deallocator differs from B | object int str
#| E4 | ok | E4
#| E4 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| E4 | A deallocator differs from B | object int str
#| D1 | ok | D1
#| D1 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| D1 | A deallocator differs from B | object int str
#| D0 | ok | D0
#| D0 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| D0 | A deallocator differs from B | object int str
#| I1 | ok | I1 I2
#| I1 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| I1 | A deallocator differs from B | object int str
#| I2 | ok | I1 I2
#| I2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| I2 | A deallocator differs from B | object int str
#| I0 | ok | I0
#| I0 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| I0 | A deallocator differs from B | object int str
#| S0d | ok | S0d
#| S0d | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| S0d | A deallocator differs from B | object int str
#| MI | ok | S1sub MI MI2
#| MI | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| MI | A deallocator differs from B | object int str
#| MI2 | ok | S1sub MI MI2
#| MI2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| MI2 | A deallocator differs from B | object int str
#| MI0 | ok | Plain Plain2 Sub Plain0 MI0 SDW2
#| MI0 | A object layout differs from B | S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 SDsub SD2 SW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| MI0 | A deallocator differs from B | object int str
#| SDsub | ok | SDsub
#| SDsub | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| SDsub | A deallocator differs from B | object int str
#| SD2 | ok | SD2
#| SD2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| SD2 | A deallocator differs from B | object int str
#| SW2 | ok | SW2
#| SW2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| SW2 | A deallocator differs from B | object int str
#| SDW2 | ok | Plain Plain2 Sub Plain0 MI0 SDW2
#| SDW2 | A object layout differs from B | S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 SDsub SD2 SW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| SDW2 | A deallocator differs from B | object int str
#| SWsub | ok | SWsub SWs2
#| SWsub | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SDs2 list set Exception ValueError KeyError OSError
#| SWsub | A deallocator differs from B | object int str
#| SWs2 | ok | SWsub SWs2
#| SWs2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SDs2 list set Exception ValueError KeyError OSError
#| SWs2 | A deallocator differs from B | object int str
#| SDs2 | ok | SDs2
#| SDs2 | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 list set Exception ValueError KeyError OSError
#| SDs2 | A deallocator differs from B | object int str
#| object | ok | object
#| object | A deallocator differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| object | A object layout differs from B | int str
#| int | ok | int
#| int | A deallocator differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| int | A object layout differs from B | object str
#| str | ok | str
#| str | A deallocator differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError OSError
#| str | A object layout differs from B | object int
#| list | ok | Ls list
#| list | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 set Exception ValueError KeyError OSError
#| list | A deallocator differs from B | object int str
#| set | ok | set
#| set | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list Exception ValueError KeyError OSError
#| set | A deallocator differs from B | object int str
#| Exception | ok | Exception ValueError KeyError
#| Exception | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set OSError
#| Exception | A deallocator differs from B | object int str
#| ValueError | ok | Exception ValueError KeyError
#| ValueError | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set OSError
#| ValueError | A deallocator differs from B | object int str
#| KeyError | ok | Exception ValueError KeyError
#| KeyError | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set OSError
#| KeyError | A deallocator differs from B | object int str
#| OSError | ok | OSError
#| OSError | A object layout differs from B | Plain Plain2 Sub S0 S1 S1b S2 S2r S2b SD SDw SW S1sub S1bsub S1subs S1more S1more2 S1bmore PlainS PlainS2 Plain0 L L2 Ls Ls1 E1 E2 E3 E4 D1 D0 I1 I2 I0 S0d MI MI2 MI0 SDsub SD2 SW2 SDW2 SWsub SWs2 SDs2 list set Exception ValueError KeyError
#| OSError | A deallocator differs from B | object int str

class Plain:
    pass


class Plain2:
    pass


class Sub(Plain):
    pass


class S0:
    __slots__ = ()


class S1:
    __slots__ = ('a',)


class S1b:
    __slots__ = ('a',)


class S2:
    __slots__ = ('a', 'b')


class S2r:
    __slots__ = ('b', 'a')


class S2b:
    __slots__ = ('a', 'b')


class SD:
    __slots__ = ('a', '__dict__')


class SDw:
    __slots__ = ('a', '__dict__', '__weakref__')


class SW:
    __slots__ = ('a', '__weakref__')


class S1sub(S1):
    pass


class S1bsub(S1b):
    pass


class S1subs(S1):
    __slots__ = ()


class S1more(S1):
    __slots__ = ('b',)


class S1more2(S1):
    __slots__ = ('b',)


class S1bmore(S1b):
    __slots__ = ('b',)


class PlainS(Plain):
    __slots__ = ('a',)


class PlainS2(Plain):
    __slots__ = ('a',)


class Plain0(Plain):
    __slots__ = ()


class L(list):
    pass


class L2(list):
    pass


class Ls(list):
    __slots__ = ()


class Ls1(list):
    __slots__ = ('a',)


class E1(ValueError):
    pass


class E2(ValueError):
    pass


class E3(KeyError):
    pass


class E4(ValueError):
    __slots__ = ('a',)


class D1(dict):
    pass


class D0(dict):
    __slots__ = ()


class I1(int):
    pass


class I2(int):
    pass


class I0(int):
    __slots__ = ()


class S0d(S0):
    pass


class MI(S1, Plain): pass
class MI2(Plain, S1): pass
class MI0(Plain, S0): pass
class SDsub(SD):
    pass


class SD2:
    __slots__ = ('__dict__',)


class SW2:
    __slots__ = ('__weakref__',)


class SDW2:
    __slots__ = ('__dict__', '__weakref__')


class SWsub(SW2):
    pass


class SWs2(SW2):
    __slots__ = ('__dict__',)


class SDs2(SD2):
    __slots__ = ('__weakref__',)


bases = [v for v in list(globals().values()) if isinstance(v, type)]
bases += [object, int, str, list, set, Exception, ValueError, KeyError, OSError]
for a in bases:
    kinds = {"ok": []}
    for b in bases:
        class C(a):
            pass
        try:
            C.__bases__ = (b,)
            what = "ok"
        except TypeError as e:
            what = str(e).replace(f"'{b.__name__}'", "A").replace(f"'{a.__name__}'", "B").replace("__bases__ assignment: ", "")
        kinds.setdefault(what, []).append(b.__name__)
    for what, names in kinds.items():
        print(a.__name__, "|", what, "|", *names)
