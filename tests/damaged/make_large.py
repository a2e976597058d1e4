"""A good return (M-03) made large within all limits. Usage: make_large.py BASE OUT (BASE: the folder base/ beside this one; OUT: a folder that is there)"""
import sys,re,zipfile,io,os
from pathlib import Path
src=Path(__file__).with_name('make_xlsx.py').read_text().split("G7='<c r")[0].replace("os.makedirs(OUT)","").replace("man=open(sys.argv[2]+'/xlsx.tsv','w')","")
exec(src)
O=sys.argv[2]+'/large/'; os.makedirs(O); man=open(sys.argv[2]+'/large.tsv','w')
def w(n,d,what): open(O+n,'wb').write(d); man.write(f'{n}\t{what}\n')
def L(n):
    s=''
    while n: n,r=divmod(n-1,26); s=chr(65+r)+s
    return s
def add(part,rows): return [(n,(d.replace(b'</sheetData>',rows.encode()+b'</sheetData>',1) if n==part else d)) for n,d in P]
w('x01_form_plus_inline_5MB.xlsx',pack(add(VER,'<row r="40"><c r="A40" t="inlineStr"><is><t>'+'x'*5000000+'</t></is></c></row>')),'a cell of 5 MB text')
w('x01b_form_plus_inline_20MB.xlsx',pack(add(VER,'<row r="40"><c r="A40" t="inlineStr"><is><t>'+'x'*20000000+'</t></is></c></row>')),'a cell of 20 MB text')
# sst amplification inside all limits
def sstamp(rows,cols,n=32767):
    sst=dict(P)[SST].decode(); m=re.search(r'uniqueCount="(\d+)"',sst); k=int(m.group(1))
    sst2=sst.replace('</sst>','<si><t>'+'x'*n+'</t></si></sst>')
    body=''.join(f'<row r="{r}">'+''.join(f'<c r="{L(c)}{r}" t="s"><v>{k}</v></c>' for c in range(1,cols+1))+'</row>' for r in range(40,40+rows))
    p=[(a,(sst2.encode() if a==SST else d)) for a,d in P]
    return pack([(a,(d.replace(b'</sheetData>',body.encode()+b'</sheetData>',1) if a==VER else d)) for a,d in p])
w('x02_sst_32k_x_1000.xlsx',sstamp(1000,1),'one text of 32,767 letters in 1,000 cells')
w('x02b_sst_32k_x_40000.xlsx',sstamp(4000,10),'one text of 32,767 letters in 40,000 cells')
w('x02c_sst_32k_x_195000.xlsx',sstamp(4900,39),'one text of 32,767 letters in 191,100 cells')
body=''.join(f'<row r="{r}">'+''.join(f'<c r="{L(c)}{r}" t="inlineStr"><is><t>abc {r} {c}</t></is></c>' for c in range(1,40))+'</row>' for r in range(40,4940))
w('x04_190k_cells_text.xlsx',pack(add(VER,body)),'191,100 cells of text below the answers')
bad=''.join(f'<row r="{r}">'+''.join(f'<c r="{L(c)}{r}" t="inlineStr"><is><t>falsch {r}</t></is></c>' for c in range(1,13))+'</row>' for r in range(67,4990))
w('x08_5000_bad_voucher_rows.xlsx',pack(add(B,bad)),'4,923 vouchers with a wrong word in every cell')
good=''.join(f'<row r="{r}"><c r="A{r}" t="inlineStr"><is><t>Z{r}</t></is></c><c r="C{r}" s="20"><v>45900</v></c><c r="D{r}" t="inlineStr"><is><t>Firma {r}</t></is></c><c r="E{r}" t="inlineStr"><is><t>Grund {r}</t></is></c><c r="F{r}" t="inlineStr"><is><t>Honorare</t></is></c><c r="G{r}"><v>1.00</v></c></row>' for r in range(67,4990))
w('x08b_5000_good_voucher_rows.xlsx',pack(add(B,good)),'4,923 vouchers that are right')
dup=''.join(f'<row r="{r}"><c r="A{r}" t="inlineStr"><is><t>Z1</t></is></c><c r="C{r}" s="20"><v>45900</v></c><c r="D{r}" t="inlineStr"><is><t>Firma</t></is></c><c r="E{r}" t="inlineStr"><is><t>Grund</t></is></c><c r="F{r}" t="inlineStr"><is><t>Honorare</t></is></c><c r="G{r}"><v>1.00</v></c></row>' for r in range(67,4990))
w('x08c_5000_same_voucher_rows.xlsx',pack(add(B,dup)),'4,923 times the same voucher')
names=''.join(f"<definedName name=\"n{i}\">'Belegliste'!$A${i%5000+1}</definedName>" for i in range(400000))
w('x05_400k_names.xlsx',pack([(n,(d.replace(b'<definedNames>',b'<definedNames>'+names.encode(),1) if n==WB else d)) for n,d in P]),'400,000 defined names')
sheets=''.join(f'<sheet name="s{i}" sheetId="{i+100}" r:id="rId8"/>' for i in range(2000))
w('x06_2000_sheets_form_copies.xlsx',pack([(n,(d.replace(b'</sheets>',sheets.encode()+b'</sheets>',1) if n==WB else d)) for n,d in P]),'2,000 further sheets that show one part')
